package vn.tiendo.conventions;

import java.util.List;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Components by their type, found without starting the application. */
final class Beans {

    private Beans() {}

    /** The names of the components of that type. */
    static List<String> ofType(Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        var registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents("vn.tiendo").stream()
                .map(bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry))
                .toList();
    }
}
