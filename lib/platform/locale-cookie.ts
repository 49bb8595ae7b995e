/** Cookie with the language that somebody chose in this browser, or that their account brought along. Says nothing of who it is. */
export const localeCookie = 'apthapi-locale';
