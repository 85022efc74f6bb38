package org.rcm.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the value types of this package are generated: the generated classes stay package-private, users see the sealed
 * type and its {@code Builder}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    // TimeFrame has an attribute "from".
    from = "like",
    depluralize = true,
    depluralizeDictionary = {"child:children", "country:countries", "activity:activities"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = Override.class,
    throwForInvalidImmutableState = InvalidValueException.class)
@interface RcmStyle {}
