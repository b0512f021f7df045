package dev.aftercall.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** nginx with one worker on a folder, as plain as can be. */
final class WebServer implements AutoCloseable {

    private final Process process;
    private final int port;

    /** Serves the folder; pinned to a core by the prefix of its command. */
    WebServer(Peer nginx, Path folder, String... pinning) {
        try {
            port = freePort();
            var work = Files.createTempDirectory("aftercall-bench").toAbsolutePath();
            var configuration = Files.writeString(
                    work.resolve("nginx.conf"), """
                    %4$s
                    worker_processes 1;
                    daemon off;
                    pid %1$s/pid;
                    error_log %1$s/error.log;
                    events { worker_connections 512; }
                    http {
                        access_log off;
                        types { text/html html; application/pdf pdf; text/markdown md; }
                        sendfile on;
                        tcp_nopush on;
                        keepalive_requests 10000;
                        gzip_static on;
                        client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
                        uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                        server { listen 127.0.0.1:%2$d; root %3$s; try_files $uri $uri/index.html =404; }
                    }
                    """.formatted(work, port, folder.toAbsolutePath(), workerOfRoot()));
            var command = new ArrayList<>(List.of(pinning));
            command.addAll(List.of(nginx.path().toString(), "-p", work.toString(), "-c", configuration.toString()));
            process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Started by root, nginx would give its worker away to somebody who may not read the folder. */
    private static String workerOfRoot() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
