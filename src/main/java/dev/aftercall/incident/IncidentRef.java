package dev.aftercall.incident;

/** The little that commands on a timeline need to know of its incident. */
record IncidentRef(IncidentId id, int keyYear, int keyNumber, boolean confidential) {

    static IncidentRef of(IncidentId id, IncidentKey key, boolean confidential) {
        return new IncidentRef(id, key.year(), key.number(), confidential);
    }

    IncidentKey key() {
        return IncidentKey.of(keyYear, keyNumber);
    }
}
