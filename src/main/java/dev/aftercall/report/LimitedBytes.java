package dev.aftercall.report;

import java.io.ByteArrayOutputStream;

/** Collects bytes up to a limit. */
final class LimitedBytes extends ByteArrayOutputStream {

    private final int limit;

    LimitedBytes(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int one) {
        requireSpace(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        requireSpace(length);
        super.write(bytes, offset, length);
    }

    private void requireSpace(int length) {
        if (size() + length > limit) {
            throw new IllegalStateException("More than " + limit + " bytes");
        }
    }
}
