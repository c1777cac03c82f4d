package org.riverchief.local.process;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does the same with several things at the same time, and gives up on all at the first failure. */
public final class Together {

    private static final long WATCH_MILLIS = 200;

    private Together() {}

    /** Returns when the action is done for each; throws its first failure, or the one the watch reports meanwhile. */
    public static <T> void run(List<T> things, Consumer<T> action, Supplier<Optional<LocalFailure>> watch) {
        ExecutorService threads = Executors.newCachedThreadPool(Together::daemon);
        try {
            CompletionService<T> tasks = new ExecutorCompletionService<>(threads);
            for (T thing : things) {
                Future<T> unused = tasks.submit(() -> action.accept(thing), thing);
            }
            int open = things.size();
            while (open > 0) {
                Future<T> done = tasks.poll(WATCH_MILLIS, TimeUnit.MILLISECONDS);
                if (done != null) {
                    done.get();
                    open--;
                }
                watch.get().ifPresent(Together::fail);
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } finally {
            threads.shutdown();
        }
    }

    private static void fail(LocalFailure failure) {
        throw failure;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
