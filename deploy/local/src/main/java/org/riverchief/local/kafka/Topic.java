package org.riverchief.local.kafka;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic as the contracts state it for a cluster. */
record Topic(
        String name,
        int partitions,
        short replicas,
        String cleanupPolicy,
        long retentionMillis,
        short minInsyncReplicas) {

    /** Returns what to create on this many brokers, which can neither hold nor ask for more replicas than brokers. */
    NewTopic on(int brokers, String prefix) {
        short possibleReplicas = (short) Math.min(replicas, brokers);
        return new NewTopic(prefix + name, partitions, possibleReplicas)
                .configs(Map.of(
                        "cleanup.policy", cleanupPolicy,
                        "retention.ms", Long.toString(retentionMillis),
                        "min.insync.replicas", Integer.toString(Math.min(minInsyncReplicas, possibleReplicas))));
    }
}
