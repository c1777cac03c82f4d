package org.riverchief.local.kafka;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the suite, as {@code contracts/asyncapi.yaml} states them. Needs the Kafka client and SnakeYAML. */
public final class Topics {

    private static final long PROPAGATION_MILLIS = 20;

    private final List<Topic> topics;

    private Topics(List<Topic> topics) {
        this.topics = topics;
    }

    /** Reads the topics from an AsyncAPI document with Kafka channel bindings. */
    public static Topics read(Path asyncApi) {
        return new Topics(new AsyncApiFile(asyncApi).topics());
    }

    /** Returns the names without prefix. */
    public List<String> names() {
        return topics.stream().map(Topic::name).toList();
    }

    /** Creates the topics that are missing and corrects the configuration of the others; may be repeated. */
    public void create(String bootstrapServers, String prefix) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            int brokers = admin.describeCluster().nodes().get().size();
            for (Topic topic : topics) {
                createOrCorrect(admin, topic.on(brokers, prefix));
            }
            Set<String> wanted =
                    topics.stream().map(topic -> prefix + topic.name()).collect(Collectors.toSet());
            while (!admin.listTopics().names().get().containsAll(wanted)) {
                // The controller knows a new topic a moment before the brokers do.
                Thread.sleep(PROPAGATION_MILLIS);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics were not created: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating the topics", e);
        }
    }

    private static void createOrCorrect(Admin admin, NewTopic topic) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            admin.incrementalAlterConfigs(Map.of(resource, settings(topic)))
                    .all()
                    .get();
        }
    }

    private static Collection<AlterConfigOp> settings(NewTopic topic) {
        return topic.configs().entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}
