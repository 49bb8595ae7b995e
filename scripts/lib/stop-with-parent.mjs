// Preloaded into a server child: when its parent is gone, even killed, the channel closes and the child leaves the port.
process.on('disconnect', () => process.exit(0));
process.channel?.unref?.();
