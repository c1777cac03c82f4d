package org.riverchief.patrol.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.riverchief.patrol.task.TaskLedger;

/** Shows a task and takes the office's word that it is waived. */
@ApplicationScoped
class TaskListService {

    private final TaskLedger ledger;

    TaskListService(TaskLedger ledger) {
        this.ledger = ledger;
    }

    TaskView get(UUID id) {
        return TaskView.of(ledger.visible(id));
    }

    @Transactional
    TaskView waive(UUID id, WaiveTask request) {
        return TaskView.of(ledger.waive(id, request.reason()));
    }
}
