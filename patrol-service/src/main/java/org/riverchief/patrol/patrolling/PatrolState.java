package org.riverchief.patrol.patrolling;

/** How far a patrol has come. */
public enum PatrolState {
    STARTED,
    /** Finished by the patroller; not judged yet, chunks may be on their way. */
    COMPLETED,
    JUDGED
}
