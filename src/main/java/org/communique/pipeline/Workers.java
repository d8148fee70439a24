package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work on many things in several threads; results come in the order of the things. */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** The results of {@code work}, in the order of {@code things}. {@code done} is called after each. */
    <T, R> List<R> map(List<T> things, Function<T, R> work, Runnable done) {
        List<Future<R>> futures = new ArrayList<>(things.size());
        for (T thing : things) {
            futures.add(threads.submit(() -> {
                R result = work.apply(thing);
                done.run();
                return result;
            }));
        }
        return futures.stream().map(Workers::await).toList();
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while articles were being read", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Work in a thread failed: " + failed.getCause(), failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
