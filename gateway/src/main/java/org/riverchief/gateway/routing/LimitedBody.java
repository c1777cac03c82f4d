package org.riverchief.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body that fails when it grows beyond the limit, and says when it has ended. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable whenRead;
    private long read;
    private @Nullable Handler<Throwable> failed;

    LimitedBody(ReadStream<Buffer> body, long limit, Runnable whenRead) {
        this.body = body;
        this.limit = limit;
        this.whenRead = whenRead;
    }

    boolean isExceeded() {
        return read > limit;
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        if (handler == null) {
            body.endHandler(null);
            return this;
        }
        body.endHandler(ended -> {
            handler.handle(null);
            whenRead.run();
        });
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        boolean alreadyExceeded = isExceeded();
        read += chunk.length();
        if (!isExceeded()) {
            handler.handle(chunk);
            return;
        }
        if (!alreadyExceeded && failed != null) {
            failed.handle(new IllegalStateException("Request body exceeds " + limit + " bytes"));
        }
    }
}
