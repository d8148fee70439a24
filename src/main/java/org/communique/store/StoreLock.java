package org.communique.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a store to one process at a time. The operating system lets go of the lock however the process ends. */
final class StoreLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static StoreLock of(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve("communique.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoreException(
                        folder + ": the store is open in another process (a running 'serve' or 'build'?)."
                                + " Stop that one first, or name another store with --store.");
            }
            return new StoreLock(channel, lock);
        } catch (IOException broken) {
            throw new StoreException(folder + ": the store cannot be locked: " + broken.getMessage(), broken);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException openHere) {
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException broken) {
            throw new StoreException("The lock of the store cannot be released: " + broken.getMessage(), broken);
        }
    }
}
