package vn.tiendo.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tiendo.startup.StartupRefused;

/**
 * The folder in which the demo keeps its database: taken by one demo at a time. A demo that was killed leaves its
 * database server running and the folder free; the next one stops that server before it starts its own.
 */
final class DataFolder implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 30;

    private final Path database;
    private final FileChannel lock;

    private DataFolder(Path database, FileChannel lock) {
        this.database = database;
        this.lock = lock;
    }

    /** @throws StartupRefused while another demo has it */
    static DataFolder taken(Path folder) throws IOException {
        var absolute = folder.toAbsolutePath().normalize();
        Files.createDirectories(absolute);
        var lock = FileChannel.open(absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new StartupRefused("Thư mục dữ liệu " + absolute + " đang được một bản chạy thử khác dùng: hãy dừng "
                    + "bản đó, hoặc chọn thư mục khác bằng --tien-do.demo.data-folder.");
        }
        var taken = new DataFolder(absolute.resolve("postgres"), lock);
        taken.stopTheServerOfAKilledDemo();
        return taken;
    }

    /** Where PostgreSQL keeps its files. */
    Path database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void stopTheServerOfAKilledDemo() throws IOException {
        var note = database.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(note).get(0).strip());
        var server = ProcessHandle.of(pid).filter(this::servesThisFolder);
        if (server.isPresent()) {
            server.get().destroy();
            await(server.get());
        }
    }

    /** The number may since have gone to another process. */
    private boolean servesThisFolder(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(database.toString());
    }

    private static void await(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            throw new StartupRefused("Máy chủ cơ sở dữ liệu của lần chạy trước (tiến trình " + server.pid() + ") chưa "
                    + "dừng: hãy dừng tiến trình đó rồi chạy lại.");
        }
    }
}
