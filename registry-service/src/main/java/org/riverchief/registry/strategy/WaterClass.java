package org.riverchief.registry.strategy;

/** Classes of surface water, the best first (GB 3838-2002). */
public enum WaterClass {
    I,
    II,
    III,
    IV,
    V
}
