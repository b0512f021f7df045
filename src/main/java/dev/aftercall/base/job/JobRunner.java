package dev.aftercall.base.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Works on what is due once the portal is ready, and finishes what it began before the portal stops. */
class JobRunner implements SmartLifecycle {

    private final Scheduler scheduler;
    private final boolean enabled;
    private volatile boolean running;

    JobRunner(Scheduler scheduler, boolean enabled) {
        this.scheduler = scheduler;
        this.enabled = enabled;
    }

    /** Not before runners that fill an empty database are through. */
    @EventListener
    void on(ApplicationReadyEvent ready) {
        start();
    }

    @Override
    public synchronized void start() {
        if (enabled && !running) {
            running = true;
            scheduler.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (running) {
            running = false;
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }
}
