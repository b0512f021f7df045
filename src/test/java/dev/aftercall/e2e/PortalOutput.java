package dev.aftercall.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lines that a process has printed, also kept in a file; thread-safe. */
public final class PortalOutput {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    private PortalOutput() {}

    static PortalOutput of(Process process, Path copy) {
        var output = new PortalOutput();
        // reading from a pipe holds the carrier of a virtual thread, of which there may be only two
        Thread.ofPlatform().daemon().start(() -> output.read(process, copy));
        return output;
    }

    public List<String> lines() {
        lock.lock();
        try {
            return List.copyOf(lines);
        } finally {
            lock.unlock();
        }
    }

    /** The lines that begin with a mark, without it. */
    public List<String> lines(String mark) {
        return lines().stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    /** Waits for the first line in which the pattern is found. */
    public MatchResult await(Pattern pattern, Duration limit) {
        return await(pattern, 1, limit);
    }

    /** Waits for a number of lines in which the pattern is found, and returns the last of them. */
    public MatchResult await(Pattern pattern, int count, Duration limit) {
        var left = limit.toNanos();
        var seen = 0;
        var found = 0;
        lock.lock();
        try {
            while (true) {
                for (; seen < lines.size(); seen++) {
                    var match = pattern.matcher(lines.get(seen));
                    if (match.find() && ++found == count) {
                        return match.toMatchResult();
                    }
                }
                if (ended || left <= 0) {
                    throw new IllegalStateException("Not printed: %d × %s".formatted(count, pattern));
                }
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the last line of an ended process has arrived. */
    void awaitEnd() {
        lock.lock();
        try {
            while (!ended && moved.await(10, TimeUnit.SECONDS)) {
                // woken by each line
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void read(Process process, Path copy) {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var writer = Files.newBufferedWriter(copy)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(line + "\n");
                writer.flush();
                add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end();
        }
    }

    private void add(String line) {
        lock.lock();
        try {
            lines.add(line);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            ended = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
