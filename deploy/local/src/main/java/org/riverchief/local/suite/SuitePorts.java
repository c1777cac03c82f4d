package org.riverchief.local.suite;

/** The ports of an installation: the documented ones, all shifted by the same offset. */
public record SuitePorts(int offset) {

    int gateway() {
        return 8080 + offset;
    }

    int registry() {
        return 8081 + offset;
    }

    int patrol() {
        return 8082 + offset;
    }

    int assessment() {
        return 8083 + offset;
    }

    int notification() {
        return 8084 + offset;
    }

    int keycloak() {
        return 8180 + offset;
    }

    int postgresql() {
        return 5442 + offset;
    }

    int kafka() {
        return 9092 + offset;
    }

    int kafkaController() {
        return 9093 + offset;
    }

    /** Returns the one address people and browsers use. */
    public String origin() {
        return "http://localhost:" + gateway();
    }
}
