package org.riverchief.notification.message;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose inbox is opened. What the reader is not stays null and matches nothing.
 *
 * @param departmentCode the department of the division the reader belongs to
 * @param officeDivisionCode the division whose office the reader belongs to
 */
record Reader(
        @Nullable UUID chiefId,
        @Nullable String departmentCode,
        @Nullable String departmentDivisionCode,
        @Nullable String officeDivisionCode) {

    String condition() {
        return """
                ((recipientKind = :chief and chiefId = :chiefId)
                or (recipientKind = :department and divisionCode = :departmentDivision
                    and departmentCode = :departmentCode)
                or (recipientKind = :office and divisionCode = :officeDivision))""";
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("chief", RecipientKind.CHIEF);
        parameters.put("chiefId", chiefId);
        parameters.put("department", RecipientKind.DEPARTMENT);
        parameters.put("departmentDivision", departmentDivisionCode);
        parameters.put("departmentCode", departmentCode);
        parameters.put("office", RecipientKind.OFFICE);
        parameters.put("officeDivision", officeDivisionCode);
        return parameters;
    }
}
