package dev.aftercall.identity;

/** All sessions of a user have ended. */
record AccessRevoked(UserId user) {}
