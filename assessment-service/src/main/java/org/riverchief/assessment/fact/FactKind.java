package org.riverchief.assessment.fact;

/** What a fact states, the event it came from and the values it holds. */
public enum FactKind {
    APPOINTMENT_CHANGED("appointment.changed", FactValues.AppointmentChanged.class, true),
    REACH_CHANGED("reach.changed", FactValues.ReachChanged.class, true),
    PATROL_JUDGED("patrol.judged", FactValues.PatrolJudged.class, false),
    PROBLEM_FOUND("problem.reported", FactValues.ProblemFound.class, false),
    PROBLEM_DISPATCHED("problem.dispatched", FactValues.ProblemDispatched.class, false),
    PROBLEM_HANDLED("problem.handled", FactValues.ProblemHandled.class, false),
    PROBLEM_CLOSED("problem.closed", FactValues.ProblemClosed.class, false),
    ORDER_ISSUED("order.issued", FactValues.OrderIssued.class, false),
    ORDER_CLOSED("order.closed", FactValues.OrderClosed.class, false);

    private final String evidenceKind;
    private final Class<? extends FactValues> valuesType;
    private final boolean standing;

    FactKind(String evidenceKind, Class<? extends FactValues> valuesType, boolean standing) {
        this.evidenceKind = evidenceKind;
        this.valuesType = valuesType;
        this.standing = standing;
    }

    /** Returns what the evidence is called in a score's rows: aggregate and verb of the source event. */
    public String evidenceKind() {
        return evidenceKind;
    }

    /** Returns whether the fact holds from a day on, rather than having happened on it. */
    public boolean standing() {
        return standing;
    }

    Class<? extends FactValues> valuesType() {
        return valuesType;
    }
}
