package zorgian.words;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An archive of books behind HTTP, on this computer only. It answers all requests at the same time, and none of them fast. */
public final class BookServer implements AutoCloseable {

    private static final String ROOT = "/books/";

    /**
     * A book as the server sends it: the first half of it after a while, the second half after another.
     *
     * @param latency milliseconds until the server begins to answer
     * @param pause milliseconds between the two halves
     * @param cut whether the connection breaks instead of the second half
     */
    public record Item(byte[] text, long latency, long pause, boolean cut) {}

    private final Map<String, Item> items;
    private final long latencyOfNothing;
    private final Delay delay;
    private final HttpServer server;
    private final ExecutorService handlers = Executors.newCachedThreadPool();

    /**
     * Binds a free port and begins to answer.
     *
     * @param items the books by title
     * @param latencyOfNothing milliseconds until the server says that it does not have a book
     */
    public BookServer(Map<String, Item> items, long latencyOfNothing, Delay delay) throws IOException {
        this.items = Map.copyOf(items);
        this.latencyOfNothing = latencyOfNothing;
        this.delay = delay;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext(ROOT, this::answer);
        server.setExecutor(handlers);
        server.start();
    }

    /** The port on the loopback interface. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Where the books are. */
    public URI books() {
        return URI.create("http://127.0.0.1:" + port() + ROOT);
    }

    /** Breaks all connections, and returns when no thread of the server is left. */
    @Override
    public void close() {
        server.stop(0);
        handlers.shutdownNow();
        boolean interrupted = false;
        while (!handlers.isTerminated()) {
            try {
                handlers.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String title = exchange.getRequestURI().getPath().substring(ROOT.length());
            Item item = items.get(title);
            if (item == null) {
                delay.pass(title, latencyOfNothing);
                exchange.sendResponseHeaders(404, -1);
            } else {
                send(exchange, title, item);
            }
        } catch (InterruptedException serverCloses) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, String title, Item item) throws IOException, InterruptedException {
        int length = item.text().length;
        delay.pass(title, item.latency());
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(200, length == 0 ? -1 : length);
        OutputStream body = exchange.getResponseBody();
        body.write(item.text(), 0, length / 2);
        body.flush();
        if (item.pause() > 0) {
            delay.pass(title, item.pause());
        }
        if (!item.cut()) {
            body.write(item.text(), length / 2, length - length / 2);
        }
        // Where a part is missing, closing the exchange breaks the connection.
    }
}
