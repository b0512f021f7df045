package dev.aftercall.identity;

/** A password that someone chose: long enough to resist guessing, in any script, without rules about its characters. */
public record NewPassword(String value) {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    private static final int MIN_DIFFERENT = 5;

    public NewPassword {
        var length = value.codePointCount(0, value.length());
        if (length < MIN_LENGTH) {
            throw new IllegalArgumentException("Password is shorter than " + MIN_LENGTH + " characters");
        }
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException("Password is longer than " + MAX_LENGTH + " characters");
        }
        if (value.codePoints().distinct().count() < MIN_DIFFERENT) {
            throw new IllegalArgumentException("Password has fewer than " + MIN_DIFFERENT + " different characters");
        }
    }

    public static NewPassword of(String text) {
        return new NewPassword(text);
    }

    @Override
    public String toString() {
        return "NewPassword[***]";
    }
}
