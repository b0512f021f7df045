package violations.first;

import violations.second.Second;

/** Needs the second, which needs the first. */
public record First(int left) {

    public Second next() {
        return new Second(left - 1);
    }
}
