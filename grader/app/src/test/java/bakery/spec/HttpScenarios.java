package bakery.spec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import zorgian.lab.scenario.Stage;

/** Threads that talk over real connections, and a server whose answers take ticks. */
public final class HttpScenarios {

    private HttpScenarios() {
    }

    /** So many clients fetch so many loaves each; a loaf takes 100 ticks, in two parts of so many bytes. Returns the ticks at which loaves came, in order. */
    public static Object fetch(Stage stage, int clients, int loavesEach, int bytes) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        stage.serves(port);
        ExecutorService bakers = Executors.newCachedThreadPool();
        server.setExecutor(bakers);
        server.createContext("/", exchange -> bake(stage, exchange, bytes));
        server.start();
        try {
            List<Long> came = Collections.synchronizedList(new ArrayList<>());
            List<Thread> threads = new ArrayList<>();
            for (int client = 1; client <= clients; client++) {
                String name = "client " + client;
                threads.add(stage.client(name, () -> {
                    for (int loaf = 1; loaf <= loavesEach; loaf++) {
                        long read = read("http://" + server.getAddress().getAddress().getHostAddress() + ":" + port + "/" + name.replace(' ', '-') + "-" + loaf);
                        came.add(read == 2L * bytes ? stage.now() : -read);
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            return new ArrayList<>(came);
        } finally {
            server.stop(0);
            bakers.shutdown();
            bakers.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    private static void bake(Stage stage, HttpExchange exchange, int bytes) throws IOException {
        String loaf = exchange.getRequestURI().getPath().substring(1);
        exchange.getResponseHeaders().add("Connection", "close");
        try (exchange) {
            stage.work("kneading " + loaf, 60);
            exchange.sendResponseHeaders(200, 2L * bytes);
            exchange.getResponseBody().write(new byte[bytes]);
            exchange.getResponseBody().flush();
            stage.work("baking " + loaf, 40);
            exchange.getResponseBody().write(new byte[bytes]);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private static long read(String url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes().length;
        }
    }

    /** A client opens a connection and never reads what it is sent, more than fits into any buffer; another waits 50 ticks. Returns when both have been. */
    public static Object unread(Stage stage) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        stage.serves(port);
        ExecutorService bakers = Executors.newCachedThreadPool();
        server.setExecutor(bakers);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(new byte[50_000_000]);
            } catch (IOException e) {
                // The client has gone away, which is what this is about.
            }
        });
        server.start();
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("http://127.0.0.1:" + port + "/").openConnection();
            InputStream in = connection.getInputStream();
            stage.pause(50);
            in.close();
            connection.disconnect();
            return stage.now();
        } finally {
            server.stop(0);
            bakers.shutdown();
            bakers.awaitTermination(1, TimeUnit.DAYS);
        }
    }
}
