package org.riverchief.patrol.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineCase;
import org.riverchief.patrol.deadline.DeadlineGap;
import org.riverchief.patrol.deadline.DeadlineResult;
import org.riverchief.patrol.deadline.DeadlineService;
import org.riverchief.patrol.integration.registry.DepartmentCopy;
import org.riverchief.patrol.integration.registry.DutyCopy;

/** Finds the department that answers for a problem, and its deadline. */
@ApplicationScoped
public class RoutingService {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DeadlineService deadlines;

    RoutingService(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** Follows the nearest line of the duty matrix up the division tree. */
    public Routing route(RoutingCase asked) {
        LocalDate day = day(asked);
        Optional<DutyCopy> duty = DutyCopy.nearest(asked.division(), asked.category(), day);
        if (duty.isEmpty()) {
            return RoutingIssue.noDutyLine(asked);
        }
        DutyCopy line = duty.get();
        Designation named = new Designation(line.divisionCode, line.leadDepartmentCode, line.assistDepartmentCodes);
        Optional<DepartmentCopy> lead = department(named, named.leadDepartmentCode(), day);
        if (lead.isEmpty()) {
            return RoutingIssue.noDepartment(named.leadDepartmentCode(), named.divisionCode());
        }
        // An assistant that is not known yet must not hold up the lead; it is found by its code once it exists.
        List<Assist> assists = named.assistDepartmentCodes().stream()
                .map(code -> department(named, code, day)
                        .map(RoutingService::assist)
                        .orElse(new Assist(code, named.divisionCode())))
                .toList();
        return assignment(asked, lead.get(), assists);
    }

    /** Gives a problem to the departments that had it before, with a new due date. */
    public Routing again(RoutingCase asked, Assist lead, List<Assist> assists) {
        DivisionCode division = DivisionCode.of(lead.divisionCode());
        Optional<DepartmentCopy> known = DepartmentCopy.nearest(division, lead.departmentCode(), day(asked));
        if (known.isEmpty()) {
            return RoutingIssue.noDepartment(lead.departmentCode(), lead.divisionCode());
        }
        return assignment(asked, known.get(), assists);
    }

    /**
     * Assigns a problem to the departments an office chose.
     *
     * @param byHand the due date the office set, for want of one or because an earlier one is needed
     * @throws DomainException {@code unknown-department} when one does not exist there, or when its division does not lie
     *     above the problem; {@code no-deadline-rule} or {@code calendar-missing} when there is no due date; {@code due-date-passed} or
     *     {@code due-date-beyond-rule} when that of the office makes no sense
     */
    public Assignment assign(RoutingCase asked, Designation chosen, @Nullable Deadline byHand) {
        if (!DivisionCode.of(chosen.divisionCode()).covers(asked.division())) {
            throw unknownDepartment(chosen.leadDepartmentCode());
        }
        LocalDate day = day(asked);
        DepartmentCopy lead = department(chosen, chosen.leadDepartmentCode(), day)
                .orElseThrow(() -> unknownDepartment(chosen.leadDepartmentCode()));
        List<Assist> assists = chosen.assistDepartmentCodes().stream()
                .distinct()
                .filter(code -> !code.equals(chosen.leadDepartmentCode()))
                .map(code -> department(chosen, code, day)
                        .map(RoutingService::assist)
                        .orElseThrow(() -> unknownDepartment(code)))
                .toList();
        return new Assignment(
                lead.code, lead.divisionCode, assists, DueDateChoice.choose(deadline(asked), byHand, asked.at()));
    }

    private Routing assignment(RoutingCase asked, DepartmentCopy lead, List<Assist> assists) {
        DeadlineResult deadline = deadline(asked);
        if (deadline instanceof DeadlineGap gap) {
            return RoutingIssue.of(gap);
        }
        return new Assignment(lead.code, lead.divisionCode, assists, (Deadline) deadline);
    }

    private DeadlineResult deadline(RoutingCase asked) {
        return deadlines.deadline(
                DeadlineCase.handling(asked.division(), asked.category(), asked.severity()), asked.at());
    }

    private static Optional<DepartmentCopy> department(Designation named, String code, LocalDate on) {
        return DepartmentCopy.nearest(DivisionCode.of(named.divisionCode()), code, on);
    }

    private static Assist assist(DepartmentCopy department) {
        return new Assist(department.code, department.divisionCode);
    }

    private static LocalDate day(RoutingCase asked) {
        return asked.at().atZone(ZONE).toLocalDate();
    }

    private static DomainException unknownDepartment(String code) {
        return new DomainException(
                        Kind.INVALID, "unknown-department", "No such department answers for the problem's division")
                .with("departmentCode", code);
    }
}
