package dev.aftercall.incident;

/** The little that commands on a timeline need to know of its incident. */
record IncidentRef(IncidentId id, int keyYear, int keyNumber, boolean confidential) {

    IncidentKey key() {
        return IncidentKey.of(keyYear, keyNumber);
    }
}
