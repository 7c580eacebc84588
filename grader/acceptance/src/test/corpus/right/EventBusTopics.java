// right: subscribers register in a concurrent map of copy-on-write lists; events are delivered by one dispatcher, in which the plain logs live.
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class EventBusTopics {

    private final Map<String, List<Consumer<String>>> topics = new ConcurrentHashMap<>();
    private final ExecutorService dispatcher = Executors.newSingleThreadExecutor();

    private void subscribe(String topic, Consumer<String> subscriber) {
        topics.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>()).add(subscriber);
    }

    private void publish(String topic, String event) {
        dispatcher.execute(() -> {
            for (Consumer<String> subscriber : topics.getOrDefault(topic, List.of())) {
                subscriber.accept(event);
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        EventBusTopics bus = new EventBusTopics();
        List<String> alarms = new ArrayList<>();
        int[] letters = new int[1];
        bus.subscribe("alarm", alarms::add);
        bus.subscribe("alarm", event -> letters[0] += event.length());
        bus.subscribe("news", event -> letters[0] += event.length());
        Thread[] senders = new Thread[3];
        for (int i = 0; i < senders.length; i++) {
            String topic = i == 0 ? "alarm" : "news";
            senders[i] = new Thread(() -> {
                bus.subscribe("own of " + topic, event -> letters[0] += 1000);
                for (int event = 0; event < 5; event++) {
                    bus.publish(topic, topic + event);
                }
            });
            senders[i].start();
        }
        for (Thread sender : senders) {
            sender.join();
        }
        bus.publish("nobody listens", "lost");
        bus.dispatcher.shutdown();
        if (!bus.dispatcher.awaitTermination(5, TimeUnit.SECONDS)) {
            throw new AssertionError("still delivering");
        }
        if (alarms.size() != 5 || !alarms.get(4).equals("alarm4") || letters[0] != 5 * 6 + 10 * 5) {
            throw new AssertionError(alarms + " " + letters[0]);
        }
    }
}
