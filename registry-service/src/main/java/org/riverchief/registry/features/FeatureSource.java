package org.riverchief.registry.features;

/** Offers a collection of features; one bean of the package that owns the rows. */
public interface FeatureSource {

    /** Returns where the features stand and what of them is shown. */
    FeatureTable table();
}
