package org.riverchief.patrol.integration.registry;

import java.util.UUID;

record WaterBodyChanged(UUID waterBodyId, String name, WaterBodyCopy.ChainageOrigin chainageOrigin) {

    static final String TYPE = "org.riverchief.water-body.changed.v1";
}
