package org.riverchief.registry.ogc;

import java.util.List;

record CollectionsView(List<Link> links, List<CollectionView> collections) {}
