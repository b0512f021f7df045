package dev.aftercall.playbook;

/** One option of a factor with a list, such as {@code scope} = {@code one-workflow}. */
public record Choice(String factor, String option) {

    public Choice {
        Wording.key(factor);
        Wording.key(option);
    }
}
