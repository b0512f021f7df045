package violations.second;

import violations.first.First;

/** Needs the first, which needs the second. */
public record Second(int left) {

    public First next() {
        return new First(left - 1);
    }
}
