package org.riverchief.registry;

import java.util.UUID;

/** Codes and ids of the demo data that tests speak of. */
public final class Demo {

    public static final String CITY = "441700";
    public static final String COUNTY = "441781";
    public static final String OTHER_COUNTY = "441704";
    public static final String TOWN = "441781105";
    public static final String VILLAGE = "441781105201";
    public static final String OTHER_VILLAGE = "441781105207";
    public static final String VILLAGE_ELSEWHERE = "441704101211";

    public static final UUID VILLAGE_CHIEF = id(101);
    public static final UUID OTHER_VILLAGE_CHIEF = id(102);
    public static final UUID COUNTY_CHIEF = id(105);
    public static final UUID MAIN_STEM = id(401);
    public static final UUID NALONG = id(409);
    public static final UUID COUNTY_REACH = id(511);
    public static final UUID TOWN_REACH = id(522);
    public static final UUID VILLAGE_REACH = id(541);
    public static final UUID OTHER_VILLAGE_REACH = id(542);
    public static final UUID REACH_ELSEWHERE = id(555);
    public static final UUID CITY_WATER_DEPARTMENT = id(701);
    public static final UUID COUNTY_WATER_DEPARTMENT = id(711);

    private Demo() {}

    public static UUID id(int number) {
        return UUID.fromString("019ac0de-0000-7000-8000-%012d".formatted(number));
    }
}
