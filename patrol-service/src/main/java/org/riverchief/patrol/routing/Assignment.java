package org.riverchief.patrol.routing;

import java.util.List;
import org.riverchief.patrol.deadline.Deadline;

/** Who must act, who helps, and by when. */
public record Assignment(String leadDepartmentCode, String leadDivisionCode, List<Assist> assists, Deadline deadline)
        implements Routing {}
