// right: every request carries its own reply queue; the server changes a request only between taking it and answering it.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class LinkedQueueReplies {

    private static final class Request {
        private final BlockingQueue<Request> reply = new ArrayBlockingQueue<>(1);
        private String question;
        private String answer;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Request> inbox = new LinkedBlockingQueue<>();
        int[] served = new int[1];
        Thread server = new Thread(() -> {
            try {
                while (served[0] < 4) {
                    Request request = inbox.poll(300, TimeUnit.MILLISECONDS);
                    if (request != null) {
                        request.answer = request.question.toUpperCase();
                        served[0]++;
                        request.reply.put(request);
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "server");
        server.start();
        String[] answers = new String[4];
        Thread[] clients = new Thread[4];
        for (int i = 0; i < clients.length; i++) {
            int client = i;
            clients[i] = new Thread(() -> {
                try {
                    Request request = new Request();
                    request.question = "what " + client;
                    inbox.put(request);
                    answers[client] = request.reply.take().answer;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "client-" + i);
            clients[i].start();
        }
        for (Thread client : clients) {
            client.join();
        }
        server.join();
        for (int i = 0; i < answers.length; i++) {
            if (!answers[i].equals("WHAT " + i) || served[0] != 4) {
                throw new AssertionError(answers[i]);
            }
        }
    }
}
