package org.riverchief.patrol.integration.registry;

import java.util.Locale;
import java.util.UUID;
import org.riverchief.testing.Database;

/** Facts of the registry, put straight into the read copies. */
public final class RegistryFacts {

    /** West and east end of the line every reach made here has: 1,030 m due east. */
    public static final double WEST = 111.98;

    public static final double EAST = 111.99;
    public static final double LATITUDE = 22.4;

    private static final String EVENT = "'/instances/441700/registry-service', 1, now()";

    private RegistryFacts() {}

    /** Makes a reach of village level with chainage 0 to 1.03 km. */
    public static UUID reachIn(String divisionCode) {
        UUID reach = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        Database.execute(String.format(Locale.ROOT, """
                insert into reach_line (id, reach_id, geometry, geometry_hash, chainage_from_km, chainage_to_km,
                    schematic)
                values ('%s', '%s',
                    '{"type": "LineString", "coordinates": [[%s, %s], [%s, %s]]}', '%s', 0, 1.03, false)""", line, reach, WEST, LATITUDE, EAST, LATITUDE, line));
        Database.execute("""
                insert into reach_copy (id, code, name, water_body_id, water_body_name, division_code, level, bank,
                    line_id, verified, valid_from, event_source, event_sequence, event_time)
                values ('%s', '441781000001', '示范河段', '%s', '示范河', '%s', 'VILLAGE', 'BOTH',
                    '%s', false, '2017-11-22', %s)""".formatted(reach, UUID.randomUUID(), divisionCode, line, EVENT));
        return reach;
    }

    /** Appoints a river chief of a reach from 2017 on. */
    public static UUID riverChiefOf(UUID reachId, String divisionCode) {
        UUID chief = UUID.randomUUID();
        Database.execute("""
                insert into appointment_copy (id, chief_id, chief_name, role, level, division_code, reach_id,
                    valid_from, event_source, event_sequence, event_time)
                values ('%s', '%s', '示范河长', 'RIVER_CHIEF', 'VILLAGE', '%s', '%s', '2017-11-22T00:00:00+08:00', %s)""".formatted(UUID.randomUUID(), chief, divisionCode, reachId, EVENT));
        return chief;
    }

    /** Appoints a patroller of a division from 2017 on. */
    public static UUID patrollerIn(String divisionCode) {
        UUID patroller = UUID.randomUUID();
        Database.execute("""
                insert into appointment_copy (id, chief_id, chief_name, role, level, division_code,
                    valid_from, event_source, event_sequence, event_time)
                values ('%s', '%s', '示范巡河员', 'PATROLLER', 'VILLAGE', '%s', '2017-11-22T00:00:00+08:00', %s)""".formatted(UUID.randomUUID(), patroller, divisionCode, EVENT));
        return patroller;
    }

    /** Makes a department from 2017 on. */
    public static void department(String divisionCode, String code) {
        Database.execute("""
                insert into department_copy (id, code, name, division_code, valid_from,
                    event_source, event_sequence, event_time)
                values ('%s', '%s', '示范部门', '%s', '2017-11-22', %s)""".formatted(UUID.randomUUID(), code, divisionCode, EVENT));
    }

    /** Makes a line of the duty matrix from 2017 on. */
    public static void duty(String divisionCode, String category, String leadDepartmentCode) {
        Database.execute("""
                insert into duty_copy (id, division_code, category, lead_department_code, assist_department_codes,
                    valid_from, event_source, event_sequence, event_time)
                values ('%s', '%s', '%s', '%s', '{}', '2017-11-22', %s)""".formatted(UUID.randomUUID(), divisionCode, category, leadDepartmentCode, EVENT));
    }
}
