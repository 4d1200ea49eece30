package vn.tiendo.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.tiendo.TienDoApplication;
import vn.tiendo.testing.TravellingClock;

/** The application as a process that can be killed. It reads the time from its standard input, whenever that changes. */
public final class Node {

    static final String CLOCK = "node.clock";
    static final String CLOCK_IS_SET = "The clock has been set to ";

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final TravellingClock TRAVELLING = new TravellingClock();

    private Node() {}

    public static void main(String[] arguments) {
        TRAVELLING.travelTo(Instant.parse(System.getProperty(CLOCK)));
        SpringApplication.from(TienDoApplication::main).with(Time.class).run(arguments);
        var listener = new Thread(Node::listen, "clock");
        listener.setDaemon(true);
        listener.start();
    }

    private static void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                TRAVELLING.travelTo(Instant.parse(line));
                LOG.info("{}{}", CLOCK_IS_SET, line);
            }
        } catch (IOException theTestIsGone) {
            LOG.info("Nobody sets the clock any more", theTestIsGone);
        }
        Runtime.getRuntime().halt(2);
    }

    /** In place of the real time. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        TravellingClock travellingClock() {
            return TRAVELLING;
        }
    }
}
