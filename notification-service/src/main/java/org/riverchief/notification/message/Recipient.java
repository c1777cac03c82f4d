package org.riverchief.notification.message;

import java.util.UUID;

/** Who a message is for. */
public sealed interface Recipient {

    /** Returns the division the recipient belongs to. */
    String divisionCode();

    /** Returns who it is, for people who look after deliveries. */
    String label();

    /** A chief; the division is where the matter lies that he answers for. */
    record Chief(UUID chiefId, String divisionCode) implements Recipient {
        @Override
        public String label() {
            return "chief:" + chiefId;
        }
    }

    /** Everybody of a department. */
    record Department(String code, String divisionCode) implements Recipient {
        @Override
        public String label() {
            return "department:%s@%s".formatted(code, divisionCode);
        }
    }

    /** Everybody of a River Chief Office. */
    record Office(String divisionCode) implements Recipient {
        @Override
        public String label() {
            return "office:" + divisionCode;
        }
    }
}
