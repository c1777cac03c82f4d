package org.riverchief.local.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** The configuration of the one broker that is its own controller. */
record BrokerSettings(Path data, int port, int controllerPort, boolean durable) {

    static final String CONTROLLER_LISTENER = "CONTROLLER";
    static final int NODE_ID = 1;

    Properties properties() {
        Properties properties = new Properties();
        addCluster(properties);
        addListeners(properties);
        addStorage(properties);
        addSizes(properties);
        return properties;
    }

    private void addCluster(Properties properties) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", Integer.toString(NODE_ID));
        properties.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        properties.setProperty("auto.create.topics.enable", "false");
        // After a crash the broker waits until its old session has ended; the defaults make that twelve seconds.
        properties.setProperty("broker.session.timeout.ms", "2500");
        properties.setProperty("broker.heartbeat.interval.ms", "500");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        // A suite that stood still for weeks must go on where it stopped.
        properties.setProperty("offsets.retention.minutes", "129600");
    }

    private void addListeners(Properties properties) {
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    private void addStorage(Properties properties) {
        properties.setProperty("log.dirs", data.toString());
        if (durable) {
            // There is no second replica that would still have a record after a power cut, so none is acknowledged
            // before it is on the disk.
            properties.setProperty("log.flush.interval.messages", "1");
        }
    }

    private static void addSizes(Properties properties) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "4");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
    }
}
