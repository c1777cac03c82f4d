package org.riverchief.notification.order;

import java.util.List;
import org.riverchief.notification.delivery.DeliveryView;

/** An order with how its messages fared. */
record OrderDetail(OrderView order, List<DeliveryView> deliveries) {}
