package dev.aftercall.notification;

import dev.aftercall.identity.UserId;

/** What open views of notices listen to. */
public final class NoticeTopics {

    private NoticeTopics() {}

    /** This user was told something, or has read something. */
    public static String of(UserId user) {
        return "notices:" + user;
    }
}
