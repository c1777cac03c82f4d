package org.riverchief.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.local.ProjectRoot;
import org.riverchief.local.teststack.TestStack;

class TopicsTest {

    private final String prefix = "local-stack-" + UUID.randomUUID() + ".";
    private final Topics topics = Topics.read(ProjectRoot.path().resolve("contracts/asyncapi.yaml"));
    private String bootstrapServers;
    private Admin admin;

    @BeforeEach
    void connect() {
        bootstrapServers = TestStack.acquire(ProjectRoot.path()).kafkaBootstrapServers();
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    @AfterEach
    void close() throws Exception {
        admin.deleteTopics(topics.names().stream().map(prefix::concat).toList())
                .all()
                .get();
        admin.close();
    }

    @Test
    void createsEveryTopicAsStated() throws Exception {
        topics.create(bootstrapServers, prefix);

        TopicDescription reach = describe("registry.reach.v1");
        assertThat(reach.partitions()).hasSize(6);
        assertThat(reach.partitions().get(0).replicas()).hasSize(1);
        assertThat(describe("notification.calendar.v1").partitions()).hasSize(1);
        assertThat(settings("registry.reach.v1"))
                .containsEntry("retention.ms", "-1")
                .containsEntry("cleanup.policy", "delete");
        assertThat(settings("patrol.patrol.v1"))
                .containsEntry("retention.ms", "2592000000")
                .containsEntry("min.insync.replicas", "1");
        assertThat(settings("registry-service.dlq")).containsEntry("retention.ms", "7776000000");
        assertThat(admin.listTopics().names().get())
                .containsAll(topics.names().stream().map(prefix::concat).toList());
    }

    @Test
    void mayBeRepeated() throws Exception {
        topics.create(bootstrapServers, prefix);

        topics.create(bootstrapServers, prefix);

        assertThat(describe("patrol.patrol.v1").partitions()).hasSize(6);
    }

    private TopicDescription describe(String topic) throws Exception {
        String name = prefix + topic;
        return admin.describeTopics(List.of(name)).allTopicNames().get().get(name);
    }

    private Map<String, String> settings(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, prefix + topic);
        Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return config.entries().stream()
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(entry -> entry.name(), entry -> entry.value()));
    }
}
