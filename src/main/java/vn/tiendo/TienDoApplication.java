package vn.tiendo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.tiendo.startup.RequiredSettings;

/** The production application: database, mail and administrator come from the environment. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TienDoApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(TienDoApplication.class);
        application.addInitializers(new RequiredSettings());
        application.run(arguments);
    }
}
