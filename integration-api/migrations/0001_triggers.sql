CREATE TABLE "list_versions" (
	"list" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mappings" (
	"instance_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"company_id" bigint NOT NULL,
	CONSTRAINT "mappings_instance_id_organization_id_pk" PRIMARY KEY("instance_id","organization_id"),
	CONSTRAINT "mappings_one_company_once" UNIQUE("instance_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"name" text NOT NULL,
	"domain" text,
	"phone" text,
	"city" text
);
--> statement-breakpoint
CREATE TABLE "trigger_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "trigger_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"trigger_id" text NOT NULL,
	"callout_key" text NOT NULL,
	"action" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" bigint,
	"sequence_number" bigint,
	"event_time" text,
	"person_id" bigint,
	"fields" json NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"claimed_until" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"last_problem" text,
	CONSTRAINT "trigger_events_callout" UNIQUE("trigger_id","callout_key")
);
--> statement-breakpoint
CREATE TABLE "triggers" (
	"id" text PRIMARY KEY NOT NULL,
	"instance_id" text NOT NULL,
	"subject" text NOT NULL,
	"moments" json NOT NULL,
	"fields" json NOT NULL,
	"subscriber_url" text,
	"identity" text NOT NULL,
	"hook_id" text NOT NULL,
	"hook_secret_sealed" text NOT NULL,
	"signing_secret_sealed" text NOT NULL,
	"webhook_id" bigint,
	"state" text NOT NULL,
	"state_reason" text,
	"busy_until" timestamp (3) with time zone,
	"last_event_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "triggers_hook_id_unique" UNIQUE("hook_id"),
	CONSTRAINT "triggers_identity" UNIQUE("instance_id","identity")
);
--> statement-breakpoint
ALTER TABLE "instances" ADD COLUMN "company_filter" json;--> statement-breakpoint
ALTER TABLE "mappings" ADD CONSTRAINT "mappings_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trigger_events" ADD CONSTRAINT "trigger_events_trigger_id_triggers_id_fk" FOREIGN KEY ("trigger_id") REFERENCES "public"."triggers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triggers" ADD CONSTRAINT "triggers_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trigger_events_newest" ON "trigger_events" USING btree ("trigger_id","id");--> statement-breakpoint
CREATE INDEX "trigger_events_waiting" ON "trigger_events" USING btree ("trigger_id","next_attempt_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "trigger_events_received_at" ON "trigger_events" USING btree ("received_at");