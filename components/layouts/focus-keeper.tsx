'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place where a browser that loads whole pages would keep it. Going to another page leads to its content;
 * when an action takes away what had the focus (a form that was answered, a row that is done), the focus stays around it.
 */
export function FocusKeeper() {
  const path = usePathname();
  const lastPath = useRef(path);

  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    const content = document.getElementById('contenido');
    if (content?.contains(document.activeElement) && document.activeElement !== content) return; // the page chose a place itself
    take(document.getElementById(location.hash.slice(1)) ?? content);
  }, [path]);

  useEffect(() => {
    let places: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) places = around(target);
    };
    const watcher = new MutationObserver(() => {
      if (document.activeElement !== document.body || !places[0] || places[0].isConnected) return;
      take(places.find((place) => place.isConnected));
    });
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);

  return null;
}

/** Itself, and what it stands in, from the inside out. */
function around(target: Element): Element[] {
  const places: Element[] = [];
  for (let place: Element | null = target; place && place !== document.body; place = place.parentElement) places.push(place);
  return places;
}

/** A place that is no control is lent the focus: the next Tab goes on from there. */
function take(place: Element | null | undefined): void {
  if (!(place instanceof HTMLElement)) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
