package org.riverchief.registry.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office as clients see it.
 *
 * @param version to be sent back with a change
 * @param validTo first day it no longer exists
 * @param members who works there on the day asked for; only where one office is asked for
 */
public record OfficeView(
        UUID id,
        int version,
        String divisionCode,
        String name,
        String dutyPhone,
        @Nullable String address,
        List<String> memberDepartmentCodes,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<Member> members) {

    /** Somebody at the office. */
    public record Member(
            UUID id,
            OfficePosition position,
            String name,
            @Nullable String post,
            @Nullable String departmentCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Member of(OfficeMember member) {
            return new Member(
                    member.id,
                    member.position,
                    member.name,
                    member.post,
                    member.departmentCode,
                    member.validFrom,
                    member.validTo);
        }
    }

    static OfficeView of(RiverChiefOffice office) {
        return of(office, null);
    }

    static OfficeView detailed(RiverChiefOffice office, LocalDate day) {
        return of(
                office,
                OfficeMember.findOn(office.id, day).stream().map(Member::of).toList());
    }

    private static OfficeView of(RiverChiefOffice office, @Nullable List<Member> members) {
        return new OfficeView(
                office.id,
                office.version,
                office.divisionCode,
                office.name,
                office.dutyPhone,
                office.address,
                List.copyOf(office.memberDepartmentCodes),
                office.validFrom,
                office.validTo,
                members);
    }
}
