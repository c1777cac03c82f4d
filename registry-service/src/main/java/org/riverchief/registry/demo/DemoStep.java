package org.riverchief.registry.demo;

/** A part of the demo data that is loaded as one. */
record DemoStep(String name, Runnable action) {}
