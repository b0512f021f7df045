package dev.aftercall.postmortem.regression;

/** What open views of regression cases watch. */
public final class RegressionTopics {

    /** Some regression case has changed. */
    public static final String CASES = "regression-cases";

    private RegressionTopics() {}
}
