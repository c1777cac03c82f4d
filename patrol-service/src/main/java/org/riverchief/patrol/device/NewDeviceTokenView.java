package org.riverchief.patrol.device;

import java.util.UUID;

/**
 * A new token.
 *
 * @param secret shown this once; to be set as the device identifier of Traccar Client or OsmAnd
 * @param path where the device sends its positions
 */
record NewDeviceTokenView(UUID id, String name, String secret, String path) {}
