package org.riverchief.notification.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.riverchief.notification.calendar.WorkingCalendar;
import org.riverchief.notification.directory.Directory;
import org.riverchief.notification.message.MessageService;
import org.riverchief.notification.message.NewMessage;
import org.riverchief.notification.message.Recipient;

/** Tells those concerned what became of an order. */
@ApplicationScoped
class OrderMessages {

    private static final String SUBJECT = "supervision-order";
    private static final int COUNTY_DIGITS = 6;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(WorkingCalendar.zone());

    private final MessageService messages;
    private final Directory directory;

    OrderMessages(MessageService messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    void issued(SupervisionOrder order) {
        String title = "督办单 %s 已下达".formatted(order.number);
        String body = "%s辖区内一处河湖问题应于%s前办结,逾期未办结。现对%s下达督办单,请于%s前整改并反馈。"
                .formatted(
                        directory.divisionName(order.divisionCode),
                        MINUTE.format(order.sourceDueAt),
                        departmentName(order),
                        MINUTE.format(order.dueAt));
        send("order.issued", order, title, body);
    }

    void closed(SupervisionOrder order) {
        String title = "督办单 %s 已办结销号".formatted(order.number);
        String body = "%s承办的督办事项已于%s核实办结。"
                .formatted(departmentName(order), MINUTE.format(Objects.requireNonNull(order.closedAt)));
        send("order.closed", order, title, body);
    }

    void cancelled(SupervisionOrder order) {
        String title = "督办单 %s 已撤销".formatted(order.number);
        send("order.closed", order, title, "撤销原因:%s".formatted(order.cancellationReason));
    }

    private void send(String type, SupervisionOrder order, String title, String body) {
        messages.send(new NewMessage(type, SUBJECT, order.id, title, body, OrderView.of(order)), recipients(order));
    }

    private String departmentName(SupervisionOrder order) {
        LocalDate day = LocalDate.ofInstant(order.issuedAt, WorkingCalendar.zone());
        return directory.departmentName(order.leadDepartmentCode, order.leadDivisionCode, day);
    }

    /** The lead department, the chief who answers for the place, and the county's office. */
    private static List<Recipient> recipients(SupervisionOrder order) {
        List<Recipient> recipients = new ArrayList<>();
        recipients.add(new Recipient.Department(order.leadDepartmentCode, order.leadDivisionCode));
        if (order.chiefId != null) {
            recipients.add(new Recipient.Chief(order.chiefId, order.divisionCode));
        }
        recipients.add(new Recipient.Office(order.divisionCode.substring(0, COUNTY_DIGITS)));
        return recipients;
    }
}
