// Loaded into children that are not ours to write: they end when their channel to us closes.
process.on('disconnect', () => process.exit())
