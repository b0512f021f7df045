package dev.aftercall.identity;

import dev.aftercall.base.RuleViolationException;

/** A rule about accounts forbids the command. */
public class AccountRuleException extends RuleViolationException {

    private AccountRuleException(String message) {
        super(message);
    }

    static AccountRuleException loginTaken(String login) {
        return new AccountRuleException("Someone already signs in as “" + login + "”");
    }

    static AccountRuleException lastAdministrator() {
        return new AccountRuleException("The portal needs an administrator; make someone else one first");
    }

    static AccountRuleException ownAccess() {
        return new AccountRuleException("You cannot take your own access away; ask another administrator");
    }

    static AccountRuleException wrongPassword() {
        return new AccountRuleException("The current password is not right");
    }

    static AccountRuleException samePassword() {
        return new AccountRuleException("The new password is the same as the current one");
    }

    static AccountRuleException tooManyAttempts() {
        return new AccountRuleException("Too many attempts; try again in a few minutes");
    }
}
